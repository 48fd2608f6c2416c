/** A path in which no character means anything in an address. */
export function withStandIns(path: string): string;

/** A text in which such paths may occur, with the names of the files as they are. */
export function withoutStandIns(text: string): string;
