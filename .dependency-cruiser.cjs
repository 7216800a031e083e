/** The floors of src/, as data: each rule's comment is shown to whoever breaks it. */

const ground = ["model", "word", "diagnostics", "expression", "text"];
const stages = ["load", "validate", "judge", "assemble", "render", "publish"];
const anyOf = (names) => `^src/(${names.join("|")})/`;

const stageKeepsToItself = (stage) => ({
  name: `${stage}-keeps-to-itself`,
  severity: "error",
  comment: `A stage imports itself and the ground floor, never another stage: stages meet in model/, and pipeline.ts hands values on.`,
  from: { path: `^src/${stage}/` },
  to: { path: "^src/", pathNot: [`^src/${stage}/`, anyOf(ground), "^src/environment\\.ts$"] },
});

const libraryHasOneHome = (library, homes) => ({
  name: `${library.replace(/\W/g, "-")}-has-one-home`,
  severity: "error",
  comment: `${library} is used only in ${homes.join(" and ")}: a change of library must touch one place.`,
  from: { path: "^src/", pathNot: homes.map((home) => `^src/${home}/`) },
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
      name: "only-cli-imports-commands",
      severity: "error",
      comment:
        "cli → commands → pipeline → stages: a command is asked for by a person, never by another module.",
      from: { path: "^src/", pathNot: ["^src/cli\\.ts$", "^src/commands/"] },
      to: { path: "^src/commands/" },
    },
    {
      name: "only-commands-import-the-pipeline",
      severity: "error",
      comment: "The pipeline is the table of contents that commands run; nothing below may know it.",
      from: { path: "^src/", pathNot: ["^src/commands/", "^src/cli\\.ts$"] },
      to: { path: "^src/pipeline\\.ts$" },
    },
    {
      name: "disk-only-at-the-ends",
      severity: "error",
      comment:
        "The disk is read in load/ and written in publish/ (and reached by cli.ts): everything between is a function of its input.",
      from: { path: "^src/", pathNot: ["^src/cli\\.ts$", "^src/load/", "^src/publish/"] },
      to: {
        path: "^(node:)?(fs|fs/promises|child_process|http|https|net|os|worker_threads)$",
        dependencyTypes: ["core"],
      },
    },
    libraryHasOneHome("yaml", ["load"]),
    libraryHasOneHome("zod", ["model", "validate"]),
    libraryHasOneHome("docxtemplater", ["word", "render/docx"]),
    libraryHasOneHome("pizzip", ["word", "render/docx"]),
    libraryHasOneHome("saxes", ["word"]),
    libraryHasOneHome("pdfmake", ["render/pdf"]),
    libraryHasOneHome("handlebars", ["expression"]),
    {
      name: "commander-has-one-home",
      severity: "error",
      comment: "Arguments are read in cli.ts only.",
      from: { path: "^src/", pathNot: ["^src/cli\\.ts$"] },
      to: { path: "(^|/)node_modules/commander(/|$)" },
    },
    {
      name: "no-unresolvable",
      severity: "error",
      comment: "This import leads nowhere.",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-catch-all-folders",
      severity: "error",
      comment:
        "utils, helpers and common say nothing: name the file after what it does and put it where that belongs.",
      from: {},
      to: {
        path: ["utils", "helpers", "common", "shared", "misc"].flatMap((name) => [
          `/${name}/`,
          `/${name}.ts$`,
        ]),
        pathNot: "node_modules",
      },
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
