/** The support list as data, one table per kind of Word properties. Whatever stands in none of them is refused. */

import type { SupportList } from "./property-support.ts";

const onOff = { read: ["w:val"] } as const;
const border = {
  read: ["w:val", "w:sz", "w:space", "w:color", "w:themeColor", "w:themeTint", "w:themeShade"],
} as const;
const width = { read: ["w:w", "w:type"] } as const;

export const paragraphSupport: SupportList = {
  "w:pStyle": "harmless",
  "w:rPr": "harmless",
  "w:sectPr": "harmless",
  "w:numPr": "harmless",
  "w:jc": { only: ["left", "start", "center", "right", "end", "both"] },
  "w:ind": { read: ["w:left", "w:start", "w:right", "w:end", "w:firstLine", "w:hanging"] },
  "w:spacing": { read: ["w:before", "w:after", "w:line", "w:lineRule"] },
  "w:contextualSpacing": onOff,
  "w:tabs": { read: [] },
  "w:pBdr": { read: [] },
  "w:keepNext": onOff,
  "w:keepLines": onOff,
  "w:widowControl": onOff,
  "w:pageBreakBefore": onOff,
  "w:framePr": {
    read: [
      ...["w:x", "w:y", "w:w", "w:h", "w:hRule", "w:hAnchor", "w:vAnchor"],
      ...["w:wrap", "w:hSpace", "w:vSpace", "w:anchorLock"],
    ],
  },
  "w:outlineLvl": "harmless",
  "w:suppressAutoHyphens": "harmless",
  "w:suppressLineNumbers": "harmless",
  "w:kinsoku": "harmless",
  "w:wordWrap": { only: ["", "1", "true", "on"] },
  "w:overflowPunct": "harmless",
  "w:topLinePunct": "harmless",
  "w:autoSpaceDE": "harmless",
  "w:autoSpaceDN": "harmless",
  "w:adjustRightInd": "harmless",
  "w:snapToGrid": "harmless",
  "w:suppressOverlap": "harmless",
  "w:divId": "harmless",
  "w:cnfStyle": "harmless",
  "w15:collapsed": "harmless",
  "w:bidi": "off",
  "w:mirrorIndents": "off",
  "w:textDirection": { only: ["lrTb", "lr"] },
  "w:textAlignment": { only: ["auto", "baseline"] },
  "w:shd": "unfilled",
};

export const paragraphBorderSupport: SupportList = {
  "w:top": border,
  "w:bottom": border,
  "w:left": { only: ["nil", "none"] },
  "w:right": { only: ["nil", "none"] },
  "w:between": { only: ["nil", "none"] },
  "w:bar": { only: ["nil", "none"] },
};

export const runSupport: SupportList = {
  "w:rStyle": "harmless",
  "w:rFonts": {
    read: [
      ...["w:ascii", "w:hAnsi", "w:cs", "w:eastAsia", "w:hint"],
      ...["w:asciiTheme", "w:hAnsiTheme", "w:cstheme", "w:eastAsiaTheme"],
    ],
  },
  "w:b": onOff,
  "w:i": onOff,
  "w:caps": onOff,
  "w:strike": onOff,
  "w:u": { only: ["single", "none"], read: ["w:val"] },
  "w:sz": onOff,
  "w:color": { read: ["w:val", "w:themeColor", "w:themeTint", "w:themeShade"] },
  "w:vertAlign": { only: ["baseline", "superscript", "subscript"] },
  "w:bCs": "harmless",
  "w:iCs": "harmless",
  "w:szCs": "harmless",
  "w:lang": "harmless",
  "w:noProof": "harmless",
  "w:snapToGrid": "harmless",
  "w:webHidden": "harmless",
  "w:cs": "off",
  "w:rtl": "off",
  "w:smallCaps": "off",
  "w:dstrike": "off",
  "w:outline": "off",
  "w:shadow": "off",
  "w:emboss": "off",
  "w:imprint": "off",
  "w:vanish": "off",
  "w:specVanish": "off",
  "w:oMath": "off",
  "w:kern": "off",
  "w:spacing": "off",
  "w:position": "off",
  "w:w": { only: ["100"] },
  "w:effect": { only: ["none"] },
  "w:highlight": { only: ["none"] },
  "w:em": { only: ["none"] },
  "w14:ligatures": { only: ["none"] },
  "w:shd": "unfilled",
};

export const tableSupport: SupportList = {
  "w:tblStyle": "harmless",
  "w:tblW": "harmless",
  "w:tblLook": "harmless",
  "w:tblStyleRowBandSize": "harmless",
  "w:tblStyleColBandSize": "harmless",
  "w:tblOverlap": "harmless",
  "w:tblCaption": "harmless",
  "w:tblDescription": "harmless",
  "w:tblLayout": { read: ["w:type"] },
  "w:jc": { only: ["left", "start", "center", "right", "end"] },
  "w:tblInd": width,
  "w:tblBorders": { read: [] },
  "w:tblCellMar": { read: [] },
  "w:bidiVisual": "off",
  "w:shd": "unfilled",
};

export const rowSupport: SupportList = {
  "w:cantSplit": onOff,
  "w:tblHeader": onOff,
  "w:trHeight": { read: ["w:val", "w:hRule"] },
  "w:cnfStyle": "harmless",
  "w:divId": "harmless",
  "w:hidden": "off",
  "w:gridBefore": "off",
  "w:gridAfter": "off",
  "w:wBefore": "harmless",
  "w:wAfter": "harmless",
  "w:jc": { only: ["left", "start", "center", "right", "end"] },
};

export const cellSupport: SupportList = {
  "w:tcW": width,
  "w:gridSpan": onOff,
  "w:vMerge": onOff,
  "w:tcBorders": { read: [] },
  "w:tcMar": { read: [] },
  "w:vAlign": { only: ["top", "center", "bottom"] },
  "w:shd": "harmless",
  "w:cnfStyle": "harmless",
  "w:noWrap": "harmless",
  "w:headers": "harmless",
  "w:hideMark": "off",
  "w:tcFitText": "off",
  "w:textDirection": { only: ["lrTb", "lr"] },
};

export const cellBorderSupport: SupportList = {
  "w:top": border,
  "w:bottom": border,
  "w:left": border,
  "w:start": border,
  "w:right": border,
  "w:end": border,
  "w:insideH": border,
  "w:insideV": border,
  "w:tl2br": { only: ["nil", "none"] },
  "w:tr2bl": { only: ["nil", "none"] },
};

export const cellMarginSupport: SupportList = {
  "w:top": width,
  "w:bottom": width,
  "w:left": width,
  "w:start": width,
  "w:right": width,
  "w:end": width,
};

export const sectionSupport: SupportList = {
  "w:headerReference": "harmless",
  "w:footerReference": "harmless",
  "w:type": { only: ["nextPage", "continuous"] },
  "w:pgSz": { read: ["w:w", "w:h", "w:orient", "w:code"] },
  "w:pgMar": {
    read: ["w:top", "w:right", "w:bottom", "w:left", "w:header", "w:footer"],
  },
  "w:pgNumType": { read: ["w:start", "w:fmt"] },
  "w:cols": { read: ["w:space", "w:num", "w:equalWidth"] },
  "w:titlePg": onOff,
  "w:docGrid": { read: ["w:linePitch", "w:charSpace", "w:type"] },
  "w:vAlign": { only: ["top"] },
  "w:textDirection": { only: ["lrTb", "lr"] },
  "w:formProt": "harmless",
  "w:noEndnote": "harmless",
  "w:paperSrc": "harmless",
  "w:printerSettings": "harmless",
  "w:footnotePr": "harmless",
  "w:endnotePr": "harmless",
  "w:bidi": "off",
  "w:rtlGutter": "off",
};
