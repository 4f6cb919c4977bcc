import type { ComponentChildren, JSX } from 'preact';
import { isDefault, settings } from '../presentation/preferences';
import type { Setting } from '../presentation/preferences';
import { pageWording, preferencesWording } from '../wording/page';

/** The settings a person may choose, as native controls, in the state that holds until somebody does. */
export function PreferencesForm(): JSX.Element {
  return (
    <div class="preferences">
      <Choice setting="textSize" values={preferencesWording.textSize.values} />
      <Group name={preferencesWording.spacing.name}>
        <Switch setting="letters" value="wide" />
        <Switch setting="words" value="wide" />
        <Switch setting="lines" value="wide" />
      </Group>
      <Choice setting="theme" values={preferencesWording.theme.values} />
      <Choice setting="contrast" values={preferencesWording.contrast.values} />
      <Group name={preferencesWording.display.name}>
        <Switch setting="motion" value="none" />
        <Switch setting="links" value="underlined" />
        <Switch setting="steps" value="whole" />
        <Switch setting="toolbar" value="always" />
        <Switch setting="cursor" value="always" />
        <Switch setting="shortcuts" value="on" />
        <p class="hint">{preferencesWording.shortcuts.hint}</p>
      </Group>
      <Choice setting="announcements" values={preferencesWording.announcements.values} />
      <p data-not-kept hidden>
        {pageWording.preferencesNotKept}
      </p>
      <button type="button" class="plain-button" data-action="reset-preferences">
        {pageWording.resetPreferences}
      </button>
    </div>
  );
}

interface GroupProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

function Group({ name, children }: GroupProps): JSX.Element {
  return (
    <fieldset>
      <legend>{name}</legend>
      <div class="choices">{children}</div>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly setting: Setting;
  /** A word for each value. */
  readonly values: Readonly<Record<string, string>>;
}

/** One of several. */
function Choice({ setting, values }: ChoiceProps): JSX.Element {
  return (
    <Group name={preferencesWording[setting].name}>
      {settings[setting].map((value) => (
        <Option setting={setting} value={value} type="radio" words={values[value] ?? value} />
      ))}
    </Group>
  );
}

/** On or off. `value` is what a check in the box means. */
function Switch({ setting, value }: { readonly setting: Setting; readonly value: string }): JSX.Element {
  return <Option setting={setting} value={value} type="checkbox" words={preferencesWording[setting].name} />;
}

interface OptionProps {
  readonly setting: Setting;
  readonly value: string;
  readonly type: 'radio' | 'checkbox';
  readonly words: string;
}

function Option({ setting, value, type, words }: OptionProps): JSX.Element {
  const id = `preference-${setting}-${value}`;
  return (
    <label class="choice">
      <input
        type={type}
        name={setting}
        value={value}
        checked={isDefault(setting, value)}
        aria-labelledby={id}
      />
      <span id={id}>{words}</span>
    </label>
  );
}
