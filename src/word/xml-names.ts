/** Names of elements and attributes by their namespaces, whatever prefixes a file gives them (Namespaces in XML 1.0). */

export interface NamedTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Tells what is wrong with a name, and stops the reading. */
type Refuse = (problem: string) => never;

/** Gives a name by its namespace, which is empty for none. */
type Naming = (namespace: string, local: string) => string;

const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
const xmlnsNamespace = "http://www.w3.org/2000/xmlns/";

/** What prefixes mean in a part of the file, and the names that were met there: each is put together once. */
interface Scope {
  readonly namespaces: ReadonlyMap<string, string>;
  readonly elements: Map<string, string>;
  readonly attributes: Map<string, string>;
}

/** Follows the tags of one XML text, as they open and close. */
export class XmlNames {
  readonly #naming: Naming;
  readonly #refuse: Refuse;
  readonly #scopes: Scope[] = [scopeOf(new Map([["xml", xmlNamespace]]))];
  /** Names of the open elements, and how many scopes there were before each. */
  readonly #open: string[] = [];
  readonly #scopesBefore: number[] = [];

  constructor(naming: Naming, refuse: Refuse) {
    this.#naming = naming;
    this.#refuse = refuse;
  }

  /** @param written the attributes as the file names them, declarations of namespaces among them */
  open(tag: string, written: Readonly<Record<string, string>>): NamedTag {
    this.#scopesBefore.push(this.#scopes.length);
    const declares = hasDeclaration(written);
    if (declares) this.#scopes.push(this.#declare(written));
    const scope = this.#scope;
    const name = this.#nameOf(tag, scope.elements, scope.namespaces.get("") ?? "");
    this.#open.push(name);
    return { name, attributes: this.#attributesOf(written, scope, declares) };
  }

  /** @returns the name of the element that was opened last */
  close(): string {
    const before = this.#scopesBefore.pop() ?? 1;
    if (this.#scopes.length > before) this.#scopes.length = before;
    return this.#open.pop() ?? "";
  }

  get #scope(): Scope {
    return this.#scopes.at(-1) ?? scopeOf(new Map());
  }

  #attributesOf(
    written: Readonly<Record<string, string>>,
    scope: Scope,
    declares: boolean,
  ): ReadonlyMap<string, string> {
    let named: Map<string, string> | undefined;
    for (const attribute in written) {
      if (declares && isDeclaration(attribute)) continue;
      named ??= new Map();
      const name = this.#nameOf(attribute, scope.attributes, "");
      if (named.has(name)) this.#refuse(`duplicate attribute: ${name}.`);
      named.set(name, written[attribute] ?? "");
    }
    return named ?? noAttributes;
  }

  /** @param unprefixed the namespace of names without a prefix */
  #nameOf(written: string, known: Map<string, string>, unprefixed: string): string {
    const before = known.get(written);
    if (before !== undefined) return before;
    const [prefix, local] = this.#split(written);
    const namespace = prefix === "" ? unprefixed : this.#scope.namespaces.get(prefix);
    if (namespace === undefined) this.#refuse(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
    const name = this.#naming(namespace, local);
    known.set(written, name);
    return name;
  }

  #split(written: string): readonly [prefix: string, local: string] {
    const colon = written.indexOf(":");
    if (colon === -1) return ["", written];
    const [prefix, local] = [written.slice(0, colon), written.slice(colon + 1)];
    if (prefix === "" || local === "" || local.includes(":")) this.#refuse(`malformed name: ${written}.`);
    return [prefix, local];
  }

  #declare(written: Readonly<Record<string, string>>): Scope {
    const namespaces = new Map(this.#scope.namespaces);
    for (const attribute of Object.keys(written).filter(isDeclaration)) {
      const prefix = this.#split(attribute)[0] === "" ? "" : attribute.slice("xmlns:".length);
      const namespace = (written[attribute] ?? "").trim();
      if (!isAllowed(prefix, namespace)) this.#refuse(`a namespace can't be declared so: ${attribute}.`);
      namespaces.set(prefix, namespace);
    }
    return scopeOf(namespaces);
  }
}

/** Most elements have none; a map of their own would be the largest part of the tree. */
const noAttributes: ReadonlyMap<string, string> = new Map();

function hasDeclaration(written: Readonly<Record<string, string>>): boolean {
  for (const attribute in written) if (isDeclaration(attribute)) return true;
  return false;
}

function isDeclaration(attribute: string): boolean {
  return attribute === "xmlns" || attribute.startsWith("xmlns:");
}

/** Two prefixes have their meaning for ever; no prefix can lose its own (Namespaces in XML 1.0, 3). */
function isAllowed(prefix: string, namespace: string): boolean {
  if (prefix === "xmlns" || namespace === xmlnsNamespace) return false;
  if (prefix === "") return namespace !== xmlNamespace;
  return namespace !== "" && (prefix === "xml") === (namespace === xmlNamespace);
}

function scopeOf(namespaces: ReadonlyMap<string, string>): Scope {
  return { namespaces, elements: new Map(), attributes: new Map() };
}
