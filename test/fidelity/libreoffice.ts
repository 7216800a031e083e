/** LibreOffice as the oracle: prints Word files with the product's own font behind the name Times New Roman. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { PdfFile, PdfName } from "../support/pdf-objects.ts";

const fontFolder = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/tinos/package.json"));

/**
 * Prints Word files, all in one run of LibreOffice.
 * @returns the PDFs in the order of the files
 * @throws when LibreOffice is missing, or set the text in any other font
 */
export function printWithLibreOffice(files: readonly Uint8Array[]): readonly Uint8Array[] {
  return convertAll(files, "pdf").map(checkFonts);
}

/** Opens Word files and saves them as Word files again: the same papers as another producer writes them. */
export function saveWithLibreOffice(files: readonly Uint8Array[]): readonly Uint8Array[] {
  return convertAll(files, "docx");
}

function convertAll(files: readonly Uint8Array[], format: "pdf" | "docx"): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "oracle-"));
  try {
    const names = files.map((bytes, index) => {
      const name = join(folder, `${index}.docx`);
      writeFileSync(name, bytes);
      return name;
    });
    convert(folder, names, format);
    return names.map((_, index) => readFileSync(join(folder, "converted", `${index}.${format}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(folder: string, names: readonly string[], format: string): void {
  const fontSettings = join(folder, "fonts.conf");
  writeFileSync(fontSettings, fontConfiguration(join(folder, "cache")));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
  const options = [profile, "--headless", "--convert-to", format, "--outdir", join(folder, "converted")];
  try {
    execFileSync("soffice", [...options, ...names], {
      env: { ...process.env, FONTCONFIG_FILE: fontSettings },
      stdio: "ignore",
    });
  } catch (cause) {
    throw new Error("the comparison needs LibreOffice (soffice), and it did not run", { cause });
  }
}

/** Only the product's font exists, and it answers to the name that the documents ask for. */
function fontConfiguration(cache: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fontFolder}</dir><cachedir>${cache}</cachedir><alias binding="same"><family>Times New Roman</family><prefer><family>Tinos</family></prefer></alias></fontconfig>`;
}

/** A font that stands in for missing letters would move every line: such an oracle is none. */
function checkFonts(pdf: Uint8Array): Uint8Array {
  const others = fontsOf(pdf).filter((name) => !name.includes("Tinos"));
  if (others.length > 0) throw new Error(`LibreOffice used other fonts than Tinos: ${others.join(", ")}`);
  return pdf;
}

function fontsOf(pdf: Uint8Array): readonly string[] {
  const file = new PdfFile(pdf);
  const names = file.pages.flatMap((page) => {
    const fonts = file.dict(file.dict(page.get("Resources")).get("Font"));
    return [...fonts.values()].map((font) => file.resolve(file.dict(font).get("BaseFont")));
  });
  return [...new Set(names.map((name) => (name instanceof PdfName ? name.name : "unnamed")))];
}
