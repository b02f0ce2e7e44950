/** Kept by the device that was shown the QR code of a class; it names a class, never a person. */
export const cardCookie = 'preau_class'
