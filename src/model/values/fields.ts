/** What values are made of: printed texts, dates for the helpers, and prose for its own tag. */

import { z } from "zod";
import type { Prose } from "../../text/prose.ts";
import { titled } from "../titled.ts";

/** Running text that only `{{prose …}}` prints; marked so that the check of tags can tell it from a line of text. */
export const proseValue = z.custom<Prose>().meta({ prose: true });

/** A date in ISO as far as known, printed by the date helpers. */
export const dateValue = z.string().meta({ date: true });

/** The position of a row in its list, from 1. */
export const order = titled(z.int().positive(), "Số thứ tự");
