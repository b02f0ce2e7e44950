/** How long two records made one can be told apart again; then the shell of the one that went is erased. */
export const undoDays = 7
