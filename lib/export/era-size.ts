/** Articles of an era. Eras are cut from the oldest end, so that one more article changes the newest one alone. */
export const eraSize = 100
