import type { Messages } from '../../i18n/messages.ts';
import type { Form } from '../../model/form.ts';

/** A form while it is written. */
export interface FormContext {
  readonly form: Form;
  readonly words: Messages;
  /** What has been explained already. */
  readonly told: Set<string>;
}
