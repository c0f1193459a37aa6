import { RUN_OPTION_KEYS, RUN_OPTIONS, type RunOption } from '../src/model/run-options.ts';

interface ReportSchema {
  readonly properties: Readonly<Record<string, object>> & {
    readonly options: { readonly properties: { readonly paths: object } };
  };
}

/** The schema of reports with `options` as the list of run options has it: an option more is no second entry here. */
export function withRunOptions(schema: object): object {
  const { properties } = schema as ReportSchema;
  const { paths } = properties.options.properties;
  const options = {
    ...properties.options,
    required: ['paths', ...RUN_OPTION_KEYS.filter((key) => !isNew(RUN_OPTIONS[key]))],
    properties: {
      paths,
      ...Object.fromEntries(RUN_OPTION_KEYS.map((key) => [key, schemaOf(RUN_OPTIONS[key])])),
    },
  };
  return { ...schema, properties: { ...properties, options } };
}

function isNew(option: RunOption<unknown>): boolean {
  return option.isNew === true;
}

function schemaOf({ value, repeats, choices, usual, title, description }: RunOption<unknown>): object {
  const texts = { title, description };
  if (value === undefined) return { type: 'boolean', ...texts };
  if (repeats === true) {
    const items = choices === undefined ? { type: 'string' } : { enum: choices };
    return { type: 'array', items, ...texts };
  }
  const none = usual === null ? [null] : [];
  if (choices !== undefined) return { enum: [...choices, ...none], ...texts };
  return { type: usual === null ? ['string', 'null'] : 'string', ...texts };
}
