/** Where a document is signed: for a signing tool that places number, day, signature and seal on the PDF. */

/** In points from the page's lower left corner (ISO 32000-1, 8.3.2.3); pages count from 1. */
export interface PlaceOnPage {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a document doesn't have is absent. */
export interface SigningPlaces {
  /** The gap for the number; the whole line where the number is printed. */
  readonly number?: PlaceOnPage;
  /** The gap for the day; the whole line where the day is printed. */
  readonly date?: PlaceOnPage;
  /** Between the signer's position and name. */
  readonly signature?: PlaceOnPage;
  /** Over the left third of the signature; only where the body that signs has a seal. */
  readonly seal?: PlaceOnPage;
}
