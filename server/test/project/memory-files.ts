import { type FileSystem, isWithin } from "../../src/project/files";

/** Files held in memory, by absolute name. Counts reads and looks, to see what is cached. */
export function memoryFiles(texts: Map<string, string>): FileSystem & { reads: number; looks: number } {
  const files = {
    reads: 0,
    looks: 0,
    read: (file: string) => {
      files.reads++;
      return texts.get(file);
    },
    kindOf: (path: string) => {
      files.looks++;
      if (texts.has(path)) return "file" as const;
      return [...texts.keys()].some((file) => isWithin(file, path)) ? ("folder" as const) : undefined;
    },
    list: (folder: string) => {
      const prefix = folder.endsWith("/") ? folder : `${folder}/`;
      const entries = new Map<string, "file" | "folder">();
      for (const name of texts.keys()) {
        if (!name.startsWith(prefix)) continue;
        const [first = "", ...rest] = name.slice(prefix.length).split("/");
        entries.set(first, rest.length > 0 ? "folder" : "file");
      }
      return [...entries].map(([name, kind]) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
  return files;
}
