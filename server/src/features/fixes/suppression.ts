import type { Module } from "../../syntax/ast";
import type { Fix, IgnorePragma } from "../types";
import { endOfLine } from "./imports";

/** Take out a comment that ignores nothing, with the blanks before it, or its whole line when nothing else is on it. */
export function removeComment({ file, text }: Module, { comment }: IgnorePragma): Fix {
  const line = text.lastIndexOf("\n", comment.start - 1) + 1;
  const before = text.slice(line, comment.start);
  const end = endOfLine(text, comment.end);
  const alone = before.trim() === "";
  const next = text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length);
  const edit = alone ? { file, start: line, end: next, newText: "" } : { file, start: line + before.trimEnd().length, end, newText: "" };
  return { title: "Remove the comment that ignores nothing", preferred: true, edits: [edit] };
}
