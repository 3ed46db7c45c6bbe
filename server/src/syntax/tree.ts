import type { Parser, Node as TreeNode } from "web-tree-sitter";

/** Parses a text and frees its tree before returning what `read` made of it. */
export function withTree<Result>(parser: Parser, text: string, read: (root: TreeNode) => Result): Result | undefined {
  const tree = parser.parse(text);
  if (!tree) return undefined;
  try {
    return read(tree.rootNode);
  } finally {
    tree.delete();
  }
}

/** Whether the text is Python the grammar accepts. */
export function isReadable(parser: Parser, text: string): boolean {
  return withTree(parser, text, (root) => !root.hasError) ?? false;
}

/** Rows of a text where the parser gave up. */
export function errorRows(parser: Parser, text: string): readonly number[] {
  return withTree(parser, text, errorRowsIn) ?? [];
}

/** Rows below a node where the parser gave up. */
export function errorRowsIn(root: TreeNode): readonly number[] {
  const found = new Set<number>();
  collectErrorRows(root, found, 0);
  return [...found];
}

const MAX_DEPTH = 400;

function collectErrorRows(node: TreeNode, found: Set<number>, depth: number): void {
  if (node.isError || node.isMissing) found.add(node.startPosition.row);
  if (!node.hasError || depth > MAX_DEPTH) return;
  for (const child of node.children) collectErrorRows(child, found, depth + 1);
}
