/** What is said of each public symbol of a library. */
import { resolveLibrary } from "../../src/library/index";
import type { Catalogue, CatalogueSymbol } from "./catalogue";
import type { Evidence } from "./evidence";
import { isMember } from "./members";
import { BEYOND, reasonIn, WITHOUT_TENSORS } from "./on-purpose";

export type Verdict = "exact" | "partial" | "on purpose" | "unknown";

export interface Judged {
  readonly symbol: string;
  readonly verdict: Verdict;
  /** Why it is not exact. */
  readonly reason: string | undefined;
}

export function judge(catalogue: Catalogue, evidence: ReadonlyMap<string, Evidence>): readonly Judged[] {
  const symbols = Object.entries(catalogue.symbols).map(([symbol, entry]) => judged(symbol, ofSymbol(symbol, entry, evidence.get(symbol))));
  const members = Object.entries(catalogue.methods).flatMap(([owner, own]) => Object.keys(own).map((name) => `${owner}.${name}`));
  return [...symbols, ...members.map((member) => judged(member, ofMember(member, evidence.get(member))))];
}

type Opinion = readonly [Verdict, reason?: string];

function judged(symbol: string, [verdict, reason]: Opinion): Judged {
  return { symbol, verdict, reason };
}

function ofSymbol(symbol: string, { aliases = [] }: CatalogueSymbol, evidence: Evidence | undefined): Opinion {
  const without = reasonIn(WITHOUT_TENSORS, symbol);
  if (without !== undefined) return ["on purpose", without];
  const beyond = reasonIn(BEYOND, symbol);
  if (beyond !== undefined) return ["unknown", beyond];
  if (!isDefined(symbol)) return ["unknown", "no entry"];
  const missing = aliases.filter((alias) => !isDefined(alias));
  if (missing.length > 0) return ["partial", `not known as ${missing.map((name) => `\`${name}\``).join(", ")}`];
  return ofEvidence(evidence);
}

function ofMember(member: string, evidence: Evidence | undefined): Opinion {
  const without = reasonIn(WITHOUT_TENSORS, member);
  if (without !== undefined) return ["on purpose", without];
  const beyond = reasonIn(BEYOND, member);
  if (beyond !== undefined) return ["unknown", beyond];
  const cut = member.lastIndexOf(".");
  return isMember(member.slice(0, cut), member.slice(cut + 1)) || evidence ? ofEvidence(evidence) : ["unknown", "no entry"];
}

function ofEvidence(evidence: Evidence | undefined): Opinion {
  const [coarse, ...more] = evidence?.coarse ?? [];
  if (coarse !== undefined) return ["partial", `less than recorded in ${coarse}${more.length > 0 ? ` and ${more.length} more` : ""}`];
  return evidence && evidence.exact > 0 ? ["exact"] : ["partial", "no recorded evidence"];
}

function isDefined(path: string): boolean {
  const value = resolveLibrary(path);
  return value !== undefined && value.kind !== "unknown";
}
