/** What a browser gets where a library asks for Node's Buffer: it has its own ways, and takes them where there is none. */
export const Buffer = undefined;
