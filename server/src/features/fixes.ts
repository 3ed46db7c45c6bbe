import type { Analysis } from "../interpret/analysis";
import type { Project } from "../project/project";
import type { Diagnostic, Fix } from "./types";

/** The repairs to offer for a diagnostic, best first. */
export function fixesFor(_project: Project, _analysis: Analysis, _diagnostic: Diagnostic): readonly Fix[] {
  return [];
}
