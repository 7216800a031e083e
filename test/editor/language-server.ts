/** The YAML language server as an editor runs it: its own process, with the repository's VS Code settings, over stdio. */

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node.js";

/** Both from 0, as the protocol counts. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Completion {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

export interface LanguageServer {
  /** Types a file's whole text, whatever is on the disk. */
  type(path: string, text: string): Promise<void>;
  /** Types it, and waits for what the server finds in it. */
  diagnose(path: string, text: string): Promise<readonly Diagnostic[]>;
  completions(path: string, position: Position): Promise<readonly Completion[]>;
  hover(path: string, position: Position): Promise<string>;
  close(): Promise<void>;
}

const program = "node_modules/yaml-language-server/bin/yaml-language-server";

/** Starts the server in a project's folder and waits until it has the settings. */
export async function startLanguageServer(root: string): Promise<LanguageServer> {
  const child = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const server = talkOver(connection, root);
  await introduce(connection, root);
  await server.diagnose("data/config.yaml", "");
  return {
    ...server,
    async close() {
      await server.close();
      child.kill();
    },
  };
}

function talkOver(connection: MessageConnection, root: string): LanguageServer {
  const uriOf = (path: string) => pathToFileURL(join(root, path)).href;
  const at = (path: string, position: Position) => ({ textDocument: { uri: uriOf(path) }, position });
  const versions = new Map<string, number>();
  const waiting = new Map<string, (found: readonly Diagnostic[]) => void>();
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) =>
    waiting.get(uri)?.(diagnostics),
  );
  const type = (path: string, text: string) => {
    const uri = uriOf(path);
    const version = (versions.get(uri) ?? 0) + 1;
    versions.set(uri, version);
    return version === 1
      ? connection.sendNotification("textDocument/didOpen", {
          textDocument: { uri, languageId: "yaml", version, text },
        })
      : connection.sendNotification("textDocument/didChange", {
          textDocument: { uri, version },
          contentChanges: [{ text }],
        });
  };
  return {
    type,
    async diagnose(path, text) {
      const found = new Promise<readonly Diagnostic[]>((resolve) => waiting.set(uriOf(path), resolve));
      await type(path, text);
      return found;
    },
    async completions(path, position) {
      const given = await connection.sendRequest<Completion[] | { readonly items: Completion[] }>(
        "textDocument/completion",
        at(path, position),
      );
      return Array.isArray(given) ? given : given.items;
    },
    async hover(path, position) {
      const given = await connection.sendRequest<{ readonly contents: { readonly value: string } } | null>(
        "textDocument/hover",
        at(path, position),
      );
      return given?.contents.value ?? "";
    },
    async close() {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      connection.dispose();
    },
  };
}

/** The handshake of the protocol; the server then asks for the settings, section by section. */
async function introduce(connection: MessageConnection, root: string): Promise<void> {
  const settings = JSON.parse(readFileSync(join(root, ".vscode/settings.json"), "utf8"));
  connection.onRequest("workspace/configuration", ({ items }) =>
    items.map(({ section }: { readonly section: string }) => sectionOf(settings, section)),
  );
  connection.listen();
  const uri = pathToFileURL(root).href;
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: "ho-so" }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } },
      },
    },
  });
  await connection.sendNotification("initialized", {});
  await connection.sendNotification("workspace/didChangeConfiguration", { settings });
}

/** VS Code keeps settings flat, `"yaml.format.enable"`; a section is handed out as an object. */
function sectionOf(settings: Readonly<Record<string, unknown>>, section: string): unknown {
  if (section in settings) return settings[section];
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(settings)) {
    if (!key.startsWith(`${section}.`)) continue;
    const names = key.slice(section.length + 1).split(".");
    const last = names.pop() ?? "";
    const inner = names.reduce((object, name) => {
      object[name] ??= {};
      return object[name] as Record<string, unknown>;
    }, result);
    inner[last] = value;
  }
  return result;
}
