/** `npm run bench [-- --json]`: builds the product and its benchmark, and runs it. */
import { buildAll } from "./build.mjs";
import { runTool } from "./tool.mjs";

if ((await buildAll({ production: true })).length > 0) process.exit(1);
process.exitCode = await runTool("server/bench/bench.ts", "bench", process.argv.slice(2));
