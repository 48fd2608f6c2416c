/** More than a person will read; what comes after is counted. */
export const MOST_EVENTS: number;
