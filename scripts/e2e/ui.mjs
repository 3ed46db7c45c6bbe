/**
 * The packaged extension as a user meets it: installed into a VS Code server, driven through its window with a browser.
 *   node scripts/e2e/ui.mjs FILE.vsix [--results FILE] [--picture FILE]     --picture also writes the picture of the README
 */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { inVsCode, windowUrl, within } from "./vscode.mjs";

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const screenshots = path.join(root, "out", "screenshots");
const patience = 20_000;
const error = ".monaco-editor .squiggly-error";

/** What the user does and sees, in order. */
const steps = {
  "the file opens": async (page) => {
    await page.waitForSelector(".monaco-workbench .editor-instance .view-lines .view-line", { timeout: 60_000 });
  },
  "the labels are underlined": async (page) => {
    await page.waitForSelector(error, { timeout: 30_000 });
    const [mark, labels] = [await page.locator(error).first().boundingBox(), await textBox(page, "model.fit(", "y_train")];
    assert.ok(mark && Math.abs(mark.x - labels.x) < 3 && Math.abs(mark.y - labels.y) < 25, "the mark is under the labels");
  },
  "inlay hints show shapes": async (page) => {
    await line(page, "layers.Flatten").filter({ hasText: "(None, 784)" }).waitFor({ timeout: patience });
    await line(page, "x_train").filter({ hasText: "(1000, 28, 28)" }).first().waitFor({ timeout: patience });
  },
  "the Problems panel lists the error": async (page) => {
    await page.keyboard.press("Control+Shift+M");
    const row = page.locator(".markers-panel-container .monaco-list-row", { hasText: "keras-shapes" });
    await row.filter({ hasText: "label-mismatch" }).first().waitFor({ timeout: patience });
  },
  "the hover on a layer shows its shape": async (page) => {
    await page.keyboard.press("Control+Shift+M");
    await page.locator(".markers-panel-container").waitFor({ state: "hidden", timeout: patience });
    await hover(page, "layers.Flatten", "Flatten");
    await page.locator(".monaco-hover:visible", { hasText: "(None, 784)" }).first().waitFor({ timeout: patience });
  },
  "the hover on the labels shows the error": async (page) => {
    await leave(page);
    await hover(page, "model.fit(", "y_train");
    await page.locator(".monaco-hover:visible", { hasText: "label-mismatch" }).first().waitFor({ timeout: patience });
    if (values.picture !== undefined) await takePicture(page, values.picture);
  },
  "the quick fix menu offers the other loss": async (page) => {
    await leave(page);
    const labels = await textBox(page, "model.fit(", "y_train");
    await page.mouse.click(labels.x + 6, labels.y + labels.height / 2);
    await page.keyboard.press("Control+.");
    await menuItem(page).waitFor({ timeout: patience });
  },
  "the fix is applied and the error goes": async (page) => {
    await menuItem(page).click();
    await page.waitForSelector(error, { state: "detached", timeout: patience });
    await line(page, "model.compile").filter({ hasText: "sparse_categorical_crossentropy" }).waitFor({ timeout: patience });
  },
  "the repaired program is saved": async (page, run) => {
    await page.keyboard.press("Control+s");
    const text = () => readFileSync(path.join(run.workspace, "label_mismatch.py"), "utf8");
    const end = Date.now() + patience;
    while (!text().includes("sparse_categorical_crossentropy") && Date.now() < end) await page.waitForTimeout(100);
    assert.match(text(), /loss="sparse_categorical_crossentropy"/);
  },
  "shape comments are coloured": async (page) => {
    await page.keyboard.press("Control+p");
    await page.locator(".quick-input-widget input").first().fill("healthy.py");
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "healthy.py" }).first().waitFor({ timeout: patience });
    await page.keyboard.press("Enter");
    await line(page, "# shape:").waitFor({ timeout: patience });
    const classOf = (text) => line(page, "# shape:").locator("span > span", { hasText: text }).last().getAttribute("class");
    const end = Date.now() + patience;
    while ((await classOf("None")) === (await classOf("#")) && Date.now() < end) await page.waitForTimeout(100);
    assert.notEqual(await classOf("None"), await classOf("#"), "None is coloured unlike the comment");
    assert.notEqual(await classOf("shape"), await classOf("#"), "the keyword is coloured unlike the comment");
  },
  "the labels in a notebook's cell are underlined": async (page) => {
    await page.keyboard.press("Control+p");
    await page.locator(".quick-input-widget input").first().fill("training.ipynb");
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "training.ipynb" }).first().waitFor({ timeout: patience });
    await page.keyboard.press("Enter");
    const call = line(page, "model.fit(");
    await call.waitFor({ timeout: patience });
    await call.scrollIntoViewIfNeeded();
    const mark = page.locator(`.notebookOverlay ${error}`).first();
    await mark.waitFor({ timeout: patience });
    const [box, labels] = [await mark.boundingBox(), await textBox(page, "model.fit(", "y_train")];
    assert.ok(box && Math.abs(box.x - labels.x) < 3 && Math.abs(box.y - labels.y) < 25, "the mark is under the labels");
    await hover(page, "model.fit(", "y_train");
    await page.locator(".monaco-hover:visible", { hasText: "label-mismatch" }).first().waitFor({ timeout: patience });
  },
};

const started = Date.now();
const { values, positionals } = parseArgs({
  options: { results: { type: "string" }, picture: { type: "string" } },
  allowPositionals: true,
});
const counts = await runAll(path.resolve(positionals[0] ?? "keras-shapes.vsix"));
if (values.results !== undefined) writeFileSync(values.results, JSON.stringify(counts));
console.log(`# ${counts.passed} passed, ${counts.failed} failed after ${((Date.now() - started) / 1000).toFixed(1)} s`);
process.exit(counts.failed === 0 ? 0 : 1);

async function runAll(vsix) {
  mkdirSync(screenshots, { recursive: true });
  try {
    return await inVsCode(path.join(root, "client/test/workspace"), { vsix }, async ({ run, server, page }) => {
      const file = `vscode-remote://${server.authority}${run.workspace}/label_mismatch.py`;
      await page.goto(windowUrl(server, run.workspace, [["openFile", file]]), { timeout: 60_000 });
      return within(180_000, "the UI run", runSteps(page, run));
    });
  } catch (failure) {
    console.error(failure instanceof Error ? failure.message : failure);
    return { passed: 0, failed: 1 };
  }
}

/** The steps build on each other: the first that fails ends the run. */
async function runSteps(page, run) {
  let passed = 0;
  for (const [name, step] of Object.entries(steps)) {
    const picture = `${passed + 1}-${name.replaceAll(/\W+/g, "-")}`;
    try {
      await step(page, run);
    } catch (failure) {
      await shoot(page, `${picture}-FAILED`);
      console.log(`  FAILED ${name}: ${String(failure instanceof Error ? failure.message : failure).slice(0, 800)}`);
      return { passed, failed: 1 };
    }
    await shoot(page, picture);
    console.log(`  ok ${name}`);
    passed++;
  }
  return { passed, failed: 0 };
}

/** A space is drawn as a no-break space in the editor: texts to look for have none. */
function line(page, text) {
  return page.locator(".monaco-editor .view-line", { hasText: text });
}

async function hover(page, inLine, word) {
  const box = await textBox(page, inLine, word);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
}

async function leave(page) {
  await page.keyboard.press("Escape");
  await page.mouse.move(1100, 700, { steps: 3 });
  await page.locator(".monaco-hover:visible").first().waitFor({ state: "hidden", timeout: patience });
}

function menuItem(page) {
  return page.locator(".action-widget .monaco-list-row", { hasText: "sparse_categorical_crossentropy" }).first();
}

/** Where a word is drawn in the line that holds another text. */
async function textBox(page, inLine, word) {
  const found = await line(page, inLine)
    .first()
    .evaluate((element, wanted) => {
      const walker = element.ownerDocument.createTreeWalker(element, 4);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.data.indexOf(wanted);
        if (start < 0) continue;
        const range = element.ownerDocument.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
      return undefined;
    }, word);
  assert.ok(found, `${word} is shown`);
  return found;
}

/** The editor alone, with the mouse on the error. */
async function takePicture(page, file) {
  await leave(page);
  const size = page.viewportSize();
  // A hover is at most a quarter as high as the editor.
  await page.setViewportSize({ ...size, height: 1400 });
  await page.keyboard.press("Control+b");
  await page.locator(".part.sidebar").waitFor({ state: "hidden", timeout: patience });
  await hover(page, "model.fit(", "y_train");
  const shown = page.locator(".monaco-hover:visible", { hasText: "label-mismatch" }).first();
  await shown.waitFor({ timeout: patience });
  await page.waitForTimeout(1000);
  const [editor, box] = [await page.locator(".part.editor").boundingBox(), await shown.boundingBox()];
  const { x, y } = editor;
  await page.screenshot({ path: file, clip: { x, y, width: Math.min(editor.width, 1080), height: box.y + box.height + 16 - y } });
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+b");
  await page.setViewportSize(size);
  await hover(page, "model.fit(", "y_train");
}

async function shoot(page, name) {
  await page.screenshot({ path: path.join(screenshots, `${name}.png`), timeout: 10_000 }).catch(() => {});
}
