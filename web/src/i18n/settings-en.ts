/** The words of the page of settings in English. */
export const settingsEn = {
  page_settings: 'Settings',
  back_settings: 'Back to the settings',
  keySettings: 'Settings',
  settingsSays:
    '{{of}} settings are shown; {{doubtful}} of them rest on what is not verified. They are changed where each says, and count when the service is started again.',
  settingsNote_zone: 'what the zone is called and how it is asked',
  settingsNote_rules: 'what figures, titles and matches are judged by',
  settingsNote_public: 'what the public may see',
  settingsNote_data: 'where the rows are kept',
  settingsNote_service: 'what the service was started with',
  settingsName: 'Setting',
  settingsValue: 'Value',
  settingsFrom: 'Changed in',
  settingsNotSet: '— not set',
  settingsRevision: 'Revision',
  settingsFingerprint: 'Fingerprint',
  settingsReading: 'reading the register …',
  settingsNoFingerprint: '— the register could not be read; open this page again',
  settingsMailTest: 'Send a test mail to {{to}}',
  settingsMailSent: '✔ The mail server took a mail to {{to}}.',
};
