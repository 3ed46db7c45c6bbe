/** Module `asyncio`: coroutines give what they are awaited for, in whatever order they run. */
import { awaited, coroutine, list, none, unknown } from "../../value/make";
import { type Entries, raw } from "../vocabulary/functions";
import { first } from "./types";

export const asyncio: Entries = {
  run: raw((args) => awaited(first(args) ?? unknown)),
  gather: raw((args) => coroutine(args.open ? unknown : list(args.positional.map((each) => awaited(each.value))))),
  create_task: raw((args) => first(args) ?? unknown),
  ensure_future: raw((args) => first(args) ?? unknown),
  shield: raw((args) => first(args) ?? unknown),
  wait_for: raw((args) => first(args) ?? unknown),
  to_thread: raw((args, ctx) => {
    const [callee, ...positional] = args.positional;
    return callee ? coroutine(ctx.call(callee.value, { ...args, positional })) : unknown;
  }),
  sleep: raw((args) => coroutine(args.positional[1]?.value ?? none)),
};
