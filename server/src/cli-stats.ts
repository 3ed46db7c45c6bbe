/** `keras-shapes shapes --stats`: how much of the programs is known, and why the rest is not. */
import type { Write } from "./cli-report";
import { type Statistics, totalOf } from "./features/statistics";

export function writeStatistics(write: Write, format: "text" | "json", files: readonly Statistics[]): void {
  const { calls, known, reasons } = totalOf(files);
  if (format === "json") {
    const counted = [...reasons].map(([reason, count]) => ({ reason, count }));
    write(`${JSON.stringify({ files: files.length, calls, known, reasons: counted })}\n`);
    return;
  }
  write(`${known} of ${calls} tensor calls known (${percent(known, calls)}) in ${files.length} ${files.length === 1 ? "file" : "files"}\n`);
  for (const [reason, count] of reasons) write(`${String(count).padStart(6)}  ${reason}\n`);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "—" : `${((100 * part) / whole).toFixed(1)} %`;
}
