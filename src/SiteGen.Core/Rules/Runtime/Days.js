/** Days are whole numbers since 1970-01-01. Calendars reach from 0001-01-01 to 9999-12-31 here. */
export const FIRST_DAY = -719162;
export const LAST_DAY = 2932896;

/** In milliseconds. */
export const DAY = 864e5;

export const dateOf = (day) => new Date(day * DAY);

/** As year-month-day. */
export const dayText = (day) => dateOf(day).toISOString().slice(0, 10);
