/** Stands apart from Dexie, which is not needed to read what a newer version wrote. */
export const databaseName = 'ftop-navigator'
