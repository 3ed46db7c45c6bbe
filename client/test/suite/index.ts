/** Loaded into an extension host by `extensionTestsPath`: runs the suite, writes the counts where KERAS_SHAPES_RESULTS says. */
import { writeFileSync } from "node:fs";
import Mocha from "mocha";

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "tdd", color: false, timeout: 30_000, reporter: "spec" });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await import("./editor.test");
  await import("./notebook.test");
  const counts = await finished(mocha);
  const results = process.env.KERAS_SHAPES_RESULTS;
  if (results !== undefined) writeFileSync(results, JSON.stringify(counts));
  if (counts.failed > 0) throw new Error(`${counts.failed} of ${counts.passed + counts.failed} tests failed`);
  if (counts.passed === 0) throw new Error("no test ran");
}

function finished(mocha: Mocha): Promise<{ passed: number; failed: number }> {
  return new Promise((resolve) => {
    const runner = mocha.run((failures) => resolve({ passed: runner.stats?.passes ?? 0, failed: failures }));
  });
}
