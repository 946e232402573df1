import { Redirect, Route, Switch } from 'wouter';
import type { RecordId } from '../../../core/cases/values';
import { CaseFile } from '../case/CaseFile';
import { CaseList } from '../cases/CaseList';
import { NewCase } from '../cases/NewCase';
import { Help } from '../help/Help';
import { Referral } from '../referral/Referral';
import { Settings } from '../settings/Settings';
import { Today } from '../today/Today';
import { places } from './places';

interface CasePlace {
  readonly [name: string]: string | undefined;
  readonly caseId: string;
  readonly section?: string;
  readonly itemId?: string;
  readonly field?: string;
}

/** Which screen stands at which place. Ids come from links that this page made itself. */
export function Screens() {
  return (
    <Switch>
      <Route path="/today">
        <Today />
      </Route>
      <Route path="/cases">
        <CaseList />
      </Route>
      <Route path="/cases/new">
        <NewCase />
      </Route>
      <Route path="/cases/:caseId/refer">
        {({ caseId }) => <Referral key={caseId} caseId={caseId as RecordId} />}
      </Route>
      <Route<CasePlace> path="/cases/:caseId/:section?/:itemId?/:field?">
        {({ caseId, section, itemId, field }) => (
          <CaseFile
            key={caseId}
            caseId={caseId as RecordId}
            section={section ?? null}
            itemId={itemId === undefined || itemId === '-' ? null : (itemId as RecordId)}
            field={field ?? null}
          />
        )}
      </Route>
      <Route path="/settings">
        <Settings />
      </Route>
      <Route path="/help">
        <Help />
      </Route>
      <Route>
        <Redirect to={places.today} />
      </Route>
    </Switch>
  );
}
