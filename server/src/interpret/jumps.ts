/**
 * Paths that leave a block early: `return`, `break` and `continue` under conditions that are not known. What such a path left
 * waits where it leads, and is joined there with what the others leave.
 */

import type { Changes } from "../value/changes";
import { PythonExit } from "../value/context";
import { joinSlots } from "../value/same";
import type { Run } from "./run";

export type Jump = "return" | "break" | "continue";
/** How a statement ended. `never`: every path went on elsewhere, or the program hangs. A `raise` is a {@link PythonExit}. */
export type Flow = "next" | Jump | "never";
/** The same, with an exception caught. */
export type Ending = Flow | "raise";

/** Where jumps lead: what each path changed since the mark. Mutable. */
export interface Landing {
  readonly mark: number;
  readonly states: Changes[];
}
export type Jumps = { readonly [J in Jump]?: Landing };

/** A place that paths can jump to, for what follows. */
export function landingHere(run: Run): Landing {
  return { mark: run.heap.mark(), states: [] };
}

/** Run with other targets of jumps. */
export function withJumps<T>(run: Run, jumps: Jumps, action: () => T): T {
  const before = run.jumps;
  run.jumps = jumps;
  try {
    return action();
  } finally {
    run.jumps = before;
  }
}

/** How an action ends; an exception is an ending like others. */
export function endingOf(action: () => Flow): Ending {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof PythonExit)) throw error;
    return "raise";
  }
}

export function isJump(ending: Ending): ending is Jump {
  return ending === "return" || ending === "break" || ending === "continue";
}

/** The path being run jumps: what it left waits where it leads. */
export function park(run: Run, jump: Jump): void {
  const landing = run.jumps[jump];
  landing?.states.push(run.heap.changesSince(landing.mark));
}

/** What becomes of a block that ends like this and has paths waiting at its end: they go on, joined with the block's own. */
export function land(run: Run, landing: Landing, ending: Ending): Ending {
  if (landing.states.length === 0) return ending;
  if (isJump(ending)) park(run, ending);
  const own = run.heap.rollback(landing.mark);
  run.heap.join(ending === "next" ? [own, ...landing.states] : landing.states, joinSlots);
  return "next";
}

/** An ending as a flow: an exception goes on as one. */
export function flowOf(ending: Ending): Flow {
  if (ending === "raise") throw new PythonExit("raise");
  return ending;
}
