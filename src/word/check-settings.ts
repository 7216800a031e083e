/** Checks `word/settings.xml`: what is about editing is known to be harmless, what would change the pages is refused. */

import { isOn } from "./property-support.ts";
import { childOf, elementsOf, type XmlElement } from "./xml.ts";

/** @param refuse called with the XML name of what is outside the support list */
export function checkSettings(settings: XmlElement | undefined, refuse: (detail: string) => void): void {
  for (const setting of elementsOf(settings)) {
    if (!isHarmless(setting, harmlessSettings)) refuse(setting.name);
  }
  for (const setting of elementsOf(childOf(settings, "w:compat"))) {
    if (!isHarmless(setting, harmlessCompatibility)) refuse(setting.name);
  }
}

/** A switch that is off changes nothing; what newer versions of Word note for themselves, older ones pass over. */
function isHarmless(setting: XmlElement, harmless: ReadonlySet<string>): boolean {
  return !setting.name.startsWith("w:") || harmless.has(setting.name) || isOff(setting);
}

function isOff(setting: XmlElement): boolean {
  return setting.attributes.has("w:val") && !isOn(setting);
}

/** ECMA-376, 17.15.1, without those that change the layout of pages. */
const harmlessSettings = namesOf(
  "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle drawingGridHorizontalSpacing drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData noPunctuationKerning characterSpacingControl strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt showXMLTags alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown smartTagType shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator",
);

/** ECMA-376, 17.15.3: what concerns scripts, grids and spacing that are refused where text uses them. */
const harmlessCompatibility = namesOf(
  "compatSetting useFELayout spaceForUL balanceSingleByteDoubleByteWidth doNotLeaveBackslashAlone ulTrailSpace doNotUseHTMLParagraphAutoSpacing adjustLineHeightInTable doNotBreakWrappedTables doNotSnapToGridInCell doNotWrapTextWithPunct doNotUseEastAsianBreakRules growAutofit applyBreakingRules useAltKinsokuLineBreakRules doNotUseIndentAsNumberingTabStop",
);

function namesOf(names: string): ReadonlySet<string> {
  return new Set(names.split(" ").map((name) => `w:${name}`));
}
