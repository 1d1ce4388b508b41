import { rememberedPlace, rememberPlace } from '../app/kept/place.ts';
import { useDashboardStore } from '../app/store.ts';
import { useFrontFigures } from '../app/useFrontFigures.ts';
import { useWorld } from '../app/world.tsx';
import { type AreaCode, nation } from '../areas/area.ts';
import { placeOf } from '../areas/registry.ts';
import { setAreas, setView } from '../dashboard/dashboard.ts';
import { answered } from '../dashboard/questionAnswer.ts';
import { useTemplateCards } from './templates/useTemplateCards.ts';
import { Front } from './Front.tsx';
import { useFigureSearch } from './useFigureSearch.ts';
import { usePlaceFinder } from './usePlaceFinder.ts';
import { useTick } from './useTick.ts';
import { Main } from './Main.tsx';
import { QuestionCard } from './words/QuestionCard.tsx';
import { useQuestion } from './words/useQuestion.ts';

/** The front page with what the program knows. */
export function FrontPage() {
  const { catalog, places, language } = useWorld();
  const edit = useDashboardStore((store) => store.edit);
  const own = useDashboardStore((store) => store.dashboard.areas[0]);
  const { figures, elsewhere, isBefore } = useFrontFigures(own ?? nation);
  const search = useFigureSearch(catalog, language);
  const { find, prepare, optionOf } = usePlaceFinder(places, language);
  const { chosen, onTick } = useTick();
  const onOwnPlace = (code: AreaCode) => {
    rememberPlace(code);
    edit((before) => setAreas(before, [code, ...before.areas.slice(1), nation]));
  };
  const last = own === undefined ? rememberedPlace() : null;
  const remembered = last === null || placeOf(places, last) === undefined ? null : last;
  const { answer, onTyped } = useQuestion();
  const { cards, onTemplate } = useTemplateCards();
  return (
    <Main>
      <Front
        indicators={catalog.indicators}
        search={search}
        figures={figures}
        isBefore={isBefore}
        elsewhere={elsewhere}
        chosen={chosen}
        onTick={onTick}
        templates={cards}
        find={find}
        onNear={prepare}
        own={own === undefined ? null : { code: own, label: optionOf(own).label }}
        rememberedPlace={
          remembered === null
            ? null
            : { label: optionOf(remembered).label, onChoose: () => onOwnPlace(remembered) }
        }
        onOwnPlace={onOwnPlace}
        onTemplate={onTemplate}
        question={{
          onTyped,
          figures: answer === null ? null : answer.figures,
          card: answer !== null && (
            <QuestionCard
              key={JSON.stringify(answer.understood)}
              answer={answer}
              titleOf={(id) => catalog.byId.get(id)?.short[language] ?? id}
              labelOf={(code) => optionOf(code).label}
              onMake={(chosen) => {
                const [first] = chosen.areas;
                if (first !== undefined) rememberPlace(first);
                edit((before) => answered(chosen, before));
              }}
            />
          ),
        }}
        onContinue={() => edit((before) => setView(before, 'workspace'))}
      />
    </Main>
  );
}
