/** `npm run coverage:api`: what is known of Keras's public API, printed and written to docs/coverage.md. */
import { runTool } from "./tool.mjs";

process.exitCode = await runTool("server/test/coverage/main.ts", "coverage");
