import type { ExampleFacts } from '../../model/example-facts.ts';
import type { FactDefinition, FactType } from '../../model/fact.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';

/** Facts of a field to show how rules are written: of townships, and of townships alone where there are such. */
export function exampleFacts({ facts, posts, topics }: Vocabulary): ExampleFacts {
  const ofTownships = facts.filter(
    ({ levels, perPeriod }) => levels.includes('township') && perPeriod !== true,
  );
  const first = (
    type: FactType,
    fits: (fact: FactDefinition) => boolean = () => true,
  ): FactDefinition | null => {
    const fitting = ofTownships.filter((fact) => fact.type === type && fits(fact));
    return fitting.find(({ levels }) => levels.length === 1) ?? fitting[0] ?? null;
  };
  const howMany = first('people') ?? first('count');
  const keys = Object.keys(topics);
  return {
    isThere: first('flag'),
    howMany,
    whoHolds: first('posts', ({ single }) => single !== true),
    howOften: first('log', ({ fields }) => fields?.['kind'] !== undefined),
    eachHas: first('collection'),
    post: posts[0]?.zh ?? '',
    topic: keys.find((key) => key.startsWith(`${howMany?.path[0] ?? ''}.`)) ?? keys[0] ?? '',
  };
}
