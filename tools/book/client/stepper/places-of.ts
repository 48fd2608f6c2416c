/** Which of the places begins at this step; null when none does. @param places the indexes of first steps, in order. */
export function placeAt(places: readonly number[], at: number): number | null {
  const place = places.indexOf(at);
  return place < 0 ? null : place;
}

/** The first step of the next place, or of the one before; stays where it is if there are no more. */
export function placeTo(places: readonly number[], at: number, by: 1 | -1): number {
  const found = by === 1 ? places.find((place) => place > at) : places.findLast((place) => place < at);
  return found ?? at;
}
