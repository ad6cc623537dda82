/** For the forms of rules that bookings stand on: saving and deleting name first what they would break. */
export const carefulEdit = {
  SaveButton: '/src/admin/service/CarefulSaveButton#CarefulSaveButton',
  editMenuItems: ['/src/admin/service/CarefulDelete#CarefulDelete'],
}
