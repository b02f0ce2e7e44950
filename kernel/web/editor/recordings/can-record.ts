/** Whether this browser records: an old one does not, nor does any where the address is not secure. */
export const canRecord = (): boolean =>
  typeof MediaRecorder !== 'undefined' && typeof navigator.mediaDevices?.getUserMedia === 'function'
