/** Comments that speak to the analyzer: `# shape: (None, 28)` and `# keras-shapes: ignore[code]`. */
import type { Comment, Module } from "../syntax/ast";
import type { Pragma } from "./analysis";

const SHAPE = /^\s*shape:\s*(.+?)\s*$/;
const IGNORE = /^\s*keras-shapes:\s*ignore(?:\[([\w\s,-]*)\])?/;

export function pragmasOf(module: Module): readonly Pragma[] {
  return module.comments.flatMap((comment) => pragmaOf(comment) ?? []);
}

function pragmaOf(comment: Comment): Pragma | undefined {
  const ignore = IGNORE.exec(comment.text);
  if (ignore) {
    const codes = ignore[1]?.split(",").map((code) => code.trim());
    return { kind: "ignore", comment, codes: codes?.filter((code) => code !== ""), used: false };
  }
  const declared = SHAPE.exec(comment.text)?.[1];
  return declared === undefined ? undefined : { kind: "shape", comment, declared };
}
