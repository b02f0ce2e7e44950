/** Whether this device holds a class card: its cookie is not readable here, so the page remembers that there is one. */
export const classFlag = 'class-device'
