/** The pages of docs/rules, which the build puts beside the bundles: one for every problem code. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const folder = path.join(__dirname, "rules");

/** The text of a code's page; undefined when there is no such code. */
export function rulePage(code: string): string | undefined {
  return ruleCodes().includes(code) ? readFileSync(path.join(folder, `${code}.md`), "utf8") : undefined;
}

/** All codes that have a page. */
export function ruleCodes(): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file) => (file.endsWith(".md") ? [file.slice(0, -".md".length)] : []));
}

/** Where a client finds a code's page. */
export function rulePageUri(code: string): string {
  return pathToFileURL(path.join(folder, `${code}.md`)).href;
}
