import { Redirect, Route, Switch } from 'wouter';
import type { RecordId } from '../../../core/cases/values';
import { CaseFile } from '../case/CaseFile';
import { CaseList } from '../cases/CaseList';
import { NewCase } from '../cases/NewCase';
import { Help } from '../help/Help';
import { Referral } from '../referral/Referral';
import { Settings } from '../settings/Settings';
import { places } from './places';

/** Which screen stands at which place. Ids come from links that this page made itself. */
export function Screens() {
  return (
    <Switch>
      <Route path="/cases">
        <CaseList />
      </Route>
      <Route path="/cases/new">
        <NewCase />
      </Route>
      <Route path="/cases/:caseId/refer">
        {({ caseId }) => <Referral key={caseId} caseId={caseId as RecordId} />}
      </Route>
      <Route path="/cases/:caseId/conversations/:conversationId">
        {({ caseId, conversationId }) => (
          <CaseFile key={caseId} caseId={caseId as RecordId} conversationId={conversationId as RecordId} />
        )}
      </Route>
      <Route path="/cases/:caseId">
        {({ caseId }) => <CaseFile key={caseId} caseId={caseId as RecordId} conversationId={null} />}
      </Route>
      <Route path="/settings">
        <Settings />
      </Route>
      <Route path="/help">
        <Help />
      </Route>
      <Route>
        <Redirect to={places.cases} />
      </Route>
    </Switch>
  );
}
