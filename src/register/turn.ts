/** Gives way to what else the process has to do: long work in memory asks for it between slices. */
export const giveWay = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
