/** The floors of src/, as data: each rule's comment is shown to whoever breaks it. Each is proved in test/house/. */

const ground = ["model", "word", "diagnostics", "expression", "text"];
const stages = ["load", "validate", "judge", "assemble", "render", "publish"];
const anyOf = (names) => `^src/(${names.join("|")})/`;

/** Where each library is used; whatever isn't listed has no home. */
const homes = {
  yaml: ["load/"],
  zod: ["model/", "validate/"],
  docxtemplater: ["word/", "render/docx/"],
  pizzip: ["word/", "render/docx/"],
  saxes: ["word/"],
  pdfmake: ["render/pdf/"],
  handlebars: ["expression/"],
  leven: ["text/"],
  commander: ["cli.ts"],
  "@expo-google-fonts/tinos": ["cli.ts"],
};

/** Node's own modules that compute and reach nothing outside. */
const computing = ["zlib", "crypto", "stream", "buffer", "util", "string_decoder"];

const stageKeepsToItself = (stage) => ({
  name: `${stage}-keeps-to-itself`,
  severity: "error",
  comment:
    "A stage imports itself and the ground floor, never another stage: stages meet in model/, and pipeline.ts hands values on.",
  from: { path: `^src/${stage}/` },
  to: { path: anyOf(stages), pathNot: `^src/${stage}/` },
});

const libraryHasOneHome = ([library, places]) => ({
  name: `${library.replace(/\W+/g, "-").replace(/^-/, "")}-has-one-home`,
  severity: "error",
  comment: `${library} is used only in ${places.join(" and ")}: a change of library must touch one place.`,
  from: { path: "^src/", pathNot: places.map((place) => `^src/${place.replace(".", "\\.")}`) },
  to: { path: `(^|/)node_modules/${library}(/|$)` },
});

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      comment:
        "Data flows one way. Two modules that need each other are one module, or lack a third below them.",
      from: {},
      to: { circular: true },
    },
    {
      name: "ground-stays-on-the-ground",
      severity: "error",
      comment: "The ground floor imports nothing above it.",
      from: { path: anyOf(ground) },
      to: { path: "^src/", pathNot: anyOf(ground) },
    },
    ...stages.map(stageKeepsToItself),
    {
      name: "only-commands-import-the-pipeline",
      severity: "error",
      comment: "The pipeline is the table of contents that commands run; nothing below may know it.",
      from: { path: anyOf(stages) },
      to: { path: "^src/pipeline\\.ts$" },
    },
    {
      name: "only-cli-imports-commands",
      severity: "error",
      comment:
        "cli → commands → pipeline → stages: a command is asked for by a person, never by another module.",
      from: { path: [anyOf(stages), "^src/pipeline\\.ts$"] },
      to: { path: "^src/commands/" },
    },
    {
      name: "nothing-imports-cli",
      severity: "error",
      comment: "cli.ts is where a run begins; whatever it hands on stands in Environment.",
      from: { path: [anyOf(stages), "^src/pipeline\\.ts$", "^src/commands/"] },
      to: { path: "^src/cli\\.ts$" },
    },
    {
      name: "cli-runs-commands",
      severity: "error",
      comment: "cli.ts takes arguments and gives an exit code: what is done stands in commands/.",
      from: { path: "^src/cli\\.ts$" },
      to: { path: "^src/", pathNot: ["^src/commands/", "^src/environment\\.ts$"] },
    },
    {
      name: "environment-needs-nothing",
      severity: "error",
      comment:
        "Environment says what the program may ask of the world: every floor may know it, it knows none.",
      from: { path: "^src/environment\\.ts$" },
      to: { path: "^src/" },
    },
    {
      name: "src-needs-src-only",
      severity: "error",
      comment: "What is shipped is src/: tests and scripts use it, never the other way.",
      from: { path: "^src/" },
      to: { path: "^(test|scripts|data|templates|dist)/" },
    },
    {
      name: "disk-only-at-the-ends",
      severity: "error",
      comment:
        "The disk is read in load/ and written in publish/ (and reached by cli.ts): everything between is a function of its input.",
      from: { path: "^src/", pathNot: ["^src/cli\\.ts$", "^src/load/", "^src/publish/"] },
      to: { path: "^(node:)?(fs|fs/promises|path)$", dependencyTypes: ["core"] },
    },
    {
      name: "the-world-only-in-cli",
      severity: "error",
      comment:
        "Processes, the network, the machine and the clock are known to cli.ts alone; ask Environment instead.",
      from: { path: "^src/", pathNot: ["^src/cli\\.ts$"] },
      to: {
        pathNot: [`^(node:)?(${["fs", "fs/promises", "path", "module", ...computing].join("|")})$`],
        dependencyTypes: ["core"],
      },
    },
    {
      name: "no-hidden-imports",
      severity: "error",
      comment:
        "createRequire loads what the floors don't see: only pdfmake's internals, which have no types, come that way.",
      from: { path: "^src/", pathNot: ["^src/cli\\.ts$", "^src/render/pdf/pdfmake-internals\\.ts$"] },
      to: { path: "^(node:)?module$", dependencyTypes: ["core"] },
    },
    ...Object.entries(homes).map(libraryHasOneHome),
    {
      name: "every-library-has-a-home",
      severity: "error",
      comment: "A library gets one home, written in .dependency-cruiser.cjs, before it is used.",
      from: { path: "^src/" },
      to: {
        path: "(^|/)node_modules/",
        pathNot: Object.keys(homes).map((library) => `(^|/)node_modules/${library}(/|$)`),
      },
    },
    {
      name: "no-unresolvable",
      severity: "error",
      comment: "This import leads nowhere.",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "types"],
    },
  },
};
