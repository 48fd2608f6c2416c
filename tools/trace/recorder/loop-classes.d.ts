/** The methods that are listened to, by class and name. */
export const CALLS: Readonly<Record<string, object>>;
