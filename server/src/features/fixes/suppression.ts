import type { Module } from "../../syntax/ast";
import type { Fix, IgnorePragma } from "../types";
import { behindLine, endOfLine } from "./imports";

/** Take out a comment that ignores nothing, with the blanks before it, or its whole line when nothing else is on it. */
export function removeComment(module: Module, { comment }: IgnorePragma): Fix {
  const { file, text } = module;
  const line = text.lastIndexOf("\n", comment.start - 1) + 1;
  const before = text.slice(line, comment.start);
  const end = endOfLine(text, comment.end);
  const alone = before.trim() === "";
  const edit = alone
    ? { file, start: line, end: behindLine(module, end), newText: "" }
    : { file, start: line + before.trimEnd().length, end, newText: "" };
  return { title: "Remove the comment that ignores nothing", preferred: true, edits: [edit] };
}
