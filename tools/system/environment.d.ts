/**
 * The environment of a child process: what it needs of ours to start, and nothing that could change what it says.
 * @param env of the tool.
 * @param own what the child is told besides.
 */
export function childEnvironment(
  env: NodeJS.ProcessEnv,
  own?: Readonly<Record<string, string>>,
): NodeJS.ProcessEnv;
