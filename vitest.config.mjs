import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["server/test/**/*.test.ts"],
    testTimeout: 120_000,
    // Left alone, two cores would have one worker.
    maxWorkers: "100%",
    // A test left alone by mistake would silence all others.
    allowOnly: false,
  },
});
