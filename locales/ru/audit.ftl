# Журнал действий. Ключ — действие, как его записывают сервисы: «role.grant» → audit-role-grant.
audit-title = <b>Журнал действий</b>
    Кто, что и когда сделал. Стереть запись не может никто.
audit-history = <b>История</b>
audit-empty = Пока ничего нет.
audit-older = Раньше
audit-newest = К последним
audit-line = <i>{ $when }</i> · { $actor }: { $what }.
audit-why = Причина: { $why }
audit-until = { $what } (до: { $date })
audit-role-grant = дана роль «{ $after }» — { $subject }
audit-role-revoke = снята роль «{ $before }» — { $subject }
audit-invitation-create = создана ссылка-приглашение
audit-invitation-revoke = отозвана ссылка-приглашение
audit-application-accepted = заявка принята — { $subject }
audit-application-refused = заявка отклонена — { $subject }
audit-admission-set = порядок вступления: { $before } → { $after }
audit-consent-publish = опубликован текст согласия, редакция { $subject } ({ $after })
audit-member-rename = новое имя: «{ $before }» → «{ $after }»
audit-member-leave = выход из сети
audit-member-leave-reason = сказано, почему вышли
audit-member-return = возвращение в сеть
audit-member-erasure-asked = просьба стереть данные
audit-member-erasure-stopped = стирание отменено
audit-member-erased = данные стёрты — { $subject }
