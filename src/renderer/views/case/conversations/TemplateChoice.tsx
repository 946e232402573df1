import { useTranslation } from 'react-i18next';
import {
  contentOfTemplate,
  type ConversationTemplate,
  conversationTemplates,
  type TemplateContent,
} from '../../../../core/cases/templates';
import { useApp } from '../../../app-context';

/** Points to write under, offered while a note is still empty. */
export function TemplateChoice({ onChoose }: { readonly onChoose: (content: TemplateContent) => void }) {
  const { t } = useTranslation();
  const { language } = useApp().preferences;
  const choose = (template: ConversationTemplate) => onChoose(contentOfTemplate(template, language));
  return (
    <div className="templates" role="group" aria-labelledby="templates-name">
      <span id="templates-name" className="small soft">
        {t('readBack.templates.name')}
      </span>
      {conversationTemplates.map((template) => (
        <button key={template} type="button" className="chip" onClick={() => choose(template)}>
          {t(`readBack.templates.${template}`)}
        </button>
      ))}
    </div>
  );
}
