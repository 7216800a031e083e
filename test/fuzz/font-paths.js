// The font files that the program embeds.
import { createRequire } from "node:module";

const resolve = createRequire(import.meta.url).resolve;
const face = (name) => resolve(`@expo-google-fonts/tinos/${name}`);

export const fontFiles = {
  regular: face("400Regular/Tinos_400Regular.ttf"),
  bold: face("700Bold/Tinos_700Bold.ttf"),
  italic: face("400Regular_Italic/Tinos_400Regular_Italic.ttf"),
  boldItalic: face("700Bold_Italic/Tinos_700Bold_Italic.ttf"),
};
