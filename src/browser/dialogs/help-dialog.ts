import { dialogOpener } from './dialog';

/** The list of keys. */
export const helpDialog = (signal: AbortSignal): (() => void) => dialogOpener('#help-dialog', signal);
