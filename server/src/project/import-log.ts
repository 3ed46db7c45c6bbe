/** Every import that an analysis followed and where it led, to see whether the analysis still holds. */
import type { ImportRequest, ImportResolver, Located } from "../interpret/resolver";

export class ImportLog implements ImportResolver {
  private readonly answers = new Map<string, { readonly request: ImportRequest; readonly answer: Located | undefined }>();

  constructor(private readonly resolver: ImportResolver) {}

  resolve(request: ImportRequest): Located | undefined {
    const answer = this.resolver.resolve(request);
    this.answers.set(keyOf(request), { request, answer });
    return answer;
  }

  /** Whether every import leads to the same file with the same text. */
  stillHolds(): boolean {
    for (const { request, answer } of this.answers.values()) {
      const now = this.resolver.resolve(request);
      if (now?.path !== answer?.path || now?.module !== answer?.module) return false;
    }
    return true;
  }
}

/** Requests with the same key have the same answer. */
export function keyOf(request: ImportRequest): string {
  switch (request.kind) {
    case "module": {
      const { name, entry, from, first, last, hiding } = request;
      return [hiding ? "hiding" : "module", name, entry, from, ...first, "", ...last].join("\n");
    }
    case "submodule":
      return ["submodule", request.name, ...request.folders].join("\n");
    case "package":
      return ["package", request.of, request.level].join("\n");
  }
}
