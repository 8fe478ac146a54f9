import Modal from 'antd/es/modal';
import { useWords } from '../i18n/use-words.js';
import styles from './keys-list.module.css';

const KEYS = [
  ['?', 'keyHelp'],
  ['Tab', 'keyTab'],
  ['o', 'keyOverview'],
  ['g', 'keyGoal'],
  ['t', 'keyTasks'],
  ['c', 'keyCollection'],
  ['l', 'keyLadder'],
  ['h', 'keyChain'],
  ['n', 'keyNeeds'],
  ['i', 'keyInvitations'],
  ['r', 'keyRegions'],
  ['k', 'keyParks'],
  ['j', 'keyProjects'],
  ['s', 'keyVisits'],
  ['e', 'keyOverseas'],
  ['f', 'keyImport'],
  ['v', 'keyReview'],
  ['d', 'keyCorrections'],
  ['x', 'keyInbox'],
  ['w', 'keyNews'],
  ['q', 'keyEnterprises'],
  ['b', 'keyBrief'],
  ['a', 'keyAudit'],
  ['p', 'keyPeople'],
  ['y', 'keySettings'],
  ['1 – 9', 'keyGoals'],
  ['/', 'keySearch'],
  ['j k', 'keyReviewMove'],
  ['a r s m', 'keyReviewDecide'],
  ['u w', 'keyReviewUndo'],
  ['Ctrl S', 'keyNewsSave'],
  ['Esc', 'keyBack'],
] as const;

/** What every key does. */
export default function KeysList({ close }: { close: () => void }) {
  const { t } = useWords();
  return (
    <Modal open title={t('keysTitle')} onCancel={close} footer={null} width={420}>
      <dl className={styles.keys}>
        {KEYS.map(([key, word]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
